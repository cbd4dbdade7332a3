/**
 * A new lesson, which may come from a setback, be for a goal, or begin with the note beside a story.
 */
import { place } from "../../app/navigation.ts";
import { useQuery } from "../../app/store.ts";
import { LessonForm } from "./lesson-form.tsx";
import "../../ui/screens/lessons.css";
import "./lessons.css";

export default function Write() {
  const { query } = place.peek();
  const story = query.get("story");
  if (story !== null) return <FromStory story={story} />;
  return <LessonForm lesson={null} setback={query.get("setback")} goal={query.get("goal")} />;
}

/** It begins with what was noted beside the story. */
function FromStory({ story }: { readonly story: string }) {
  const page = useQuery("storyPage", { story }).value;
  return page === undefined ? null : (
    <LessonForm lesson={null} story={{ key: story, note: page.text ?? "" }} />
  );
}
