/**
 * A new lesson, which may come from a setback or be for a goal.
 */
import { place } from "../../app/navigation.ts";
import { LessonForm } from "./lesson-form.tsx";
import "../../ui/screens/lessons.css";
import "./lessons.css";

export default function Write() {
  const { query } = place.peek();
  return <LessonForm lesson={null} setback={query.get("setback")} goal={query.get("goal")} />;
}
