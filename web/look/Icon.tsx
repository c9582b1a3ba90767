// Drawings of 20 × 20 in the colour of the text beside them.
const paths = {
  home: "M3.5 9.4 10 3.8l6.5 5.6M5.2 8.2v8h9.6v-8M8.4 16.2v-4.4h3.2v4.4",
  map: "M10 3.2a6.8 6.8 0 1 0 0 13.6 6.8 6.8 0 0 0 0-13.6ZM6.6 8.2l3.6 3.4 3.4-5M10.2 11.6v3",
  table: "M3 5.2h14v9.6H3zM3 8.6h14M8 8.6v6.2",
  communities:
    "M7.2 4.4a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM13.6 9.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM6.4 13.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z",
  rounds: "M15.8 7.4A6.4 6.4 0 1 0 16.4 10M16.4 3.8v3.8h-3.8M10 7v3.2l2.2 1.6",
  talk: "M4 4.6h12v8.2H9.4L6 15.8v-3H4zM7 7.6h6M7 10h4",
  tidy: "M3.4 5.6 5 7.2l2.8-3M3.4 13.2 5 14.8l2.8-3M11 5.8h5.6M11 13.4h5.6",
  search: "M9 3.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 9 3.6ZM13 13l4 4",
  undo: "M7.4 4 4 7.4l3.4 3.4M4.2 7.4h7.2a4.3 4.3 0 0 1 0 8.6H8",
  redo: "M12.6 4 16 7.4l-3.4 3.4M15.8 7.4H8.6a4.3 4.3 0 0 0 0 8.6H12",
  settings:
    "M4 6.4h6M14 6.4h2M4 13.6h2M10 13.6h6M12 4.4a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 11.6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  person: "M10 3.6a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM3.8 16.8c.7-3 3.2-4.6 6.2-4.6s5.5 1.6 6.2 4.6",
  people:
    "M7.4 4.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM2.4 16c.5-2.7 2.5-4 5-4s4.5 1.3 5 4M13 4.6a2.6 2.6 0 0 1 0 5M14.4 12.3c1.7.5 2.8 1.7 3.2 3.7",
  close: "M5 5l10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  tie: "M5.4 12.2a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM14.6 3a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM7.1 12.9l5.8-5.8",
  edit: "M4 16l.8-3.4L13.6 3.8l2.6 2.6L7.4 15.2 4 16Z",
  remove: "M4.5 6h11M8 6V4h4v2M6 6l.7 10.5h6.6L14 6",
  focus:
    "M10 7.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13",
  path: "M5 13.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM15 3a1.8 1.8 0 1 0 0 3.6A1.8 1.8 0 0 0 15 3ZM6.8 15.2h5.4a2.6 2.6 0 0 0 0-5.2H7.8a2.6 2.6 0 0 1 0-5.2h5.4",
  quick: "M3.5 6h9M3.5 10h5.5M3.5 14h3.5M10.5 16l.6-2.6 5-5 2 2-5 5-2.6.6Z",
  notes: "M5 3.5h10v13H5zM7.8 7h4.4M7.8 10h4.4M7.8 13h2.4",
  need: "M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12",
  offer: "M10 12.5v-9M6.5 7 10 3.5 13.5 7M4 16.5h12",
  check: "M4 10.5 8 14.5 16 5.5",
  outward: "M8 5H5v10h10v-3M11 4h5v5M16 4l-7 7",
  up: "M5 12.5 10 7.5l5 5",
  down: "M5 7.5l5 5 5-5",
  copy: "M7 7h9v9H7zM4 13V4h9",
  menu: "M10 5v.2M10 10v.2M10 15v.2",
  tag: "M3.5 3.5h6l7 7-6 6-7-7zM6.8 6.6v.2",
  warning: "M10 3.5 17.5 16.5h-15L10 3.5ZM10 8.5v3.5M10 14.2v.2",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
