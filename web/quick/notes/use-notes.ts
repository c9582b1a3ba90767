import { useStore } from "zustand";
import { notes } from "./notes-kept.ts";

export function useNotes() {
  return useStore(notes);
}
