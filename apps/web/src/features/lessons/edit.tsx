/**
 * Changing a lesson.
 */
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { back } from "../../app/navigation.ts";
import type { ScreenProps } from "../../app/route.ts";
import { useQuery } from "../../app/store.ts";
import { lessons } from "../../copy/en/lessons.ts";
import { LessonForm } from "./lesson-form.tsx";
import "../../ui/screens/lessons.css";
import "./lessons.css";

export default function Edit({ params }: ScreenProps) {
  const page = useQuery("lessonPage", { id: params["id"] ?? "" }).value;
  if (page === undefined) return null;
  if (page !== null) return <LessonForm lesson={page.lesson} />;
  return (
    <>
      <FocusBar leave={{ label: lessons.form.closeEmpty, cross: true }} onLeave={() => back("/lessons")} />
      <PageTitle window={lessons.form.editTitle}>{lessons.page.missing}</PageTitle>
    </>
  );
}
