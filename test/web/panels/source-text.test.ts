import { describe, expect, it } from "vitest";
import { sourceText } from "../../../web/panels/source-text.ts";
import { source } from "../../domain/making.ts";

const kipparipaja = source("s1", {
  kind: "interview",
  label: "Rauman Kipparipaja ry, työpajan esihenkilö",
  date: "2025-03-20",
});
const haastattelu = { kind: "haastattelu", speaker: "Rauman Kipparipaja ry" };

describe("A source in one line", () => {
  it("says kind, label and day, and the day as the reader writes it", () => {
    expect(sourceText(kipparipaja, haastattelu, "fi")).toBe(
      "haastattelu, Rauman Kipparipaja ry, työpajan esihenkilö, 20.3.2025",
    );
    expect(sourceText(kipparipaja, { ...haastattelu, kind: "interview" }, "en")).toBe(
      "interview, Rauman Kipparipaja ry, työpajan esihenkilö, 20 Mar 2025",
    );
  });

  it("says a day once that its label has at the end", () => {
    const dated = source("s2", { label: "Pajasäätiö, johtaja, 2024-10-17", date: "2024-10-17" });
    expect(sourceText(dated, { kind: "haastattelu" }, "fi")).toBe(
      "haastattelu, Pajasäätiö, johtaja, 17.10.2024",
    );
    const year = source("s3", { kind: "document", label: "Innokylä 2023", date: "2023" });
    expect(sourceText(year, { kind: "asiakirja", speaker: "Innokylä" }, "fi")).toBe(
      "asiakirja, Innokylä 2023",
    );
  });

  it("says the kind once where the label begins with it", () => {
    const named = source("s4", { label: "Haastattelu, Setlementti" });
    expect(sourceText(named, { kind: "haastattelu" }, "fi")).toBe("Haastattelu, Setlementti");
  });

  it("names whom it speaks for where the label does not", () => {
    const minutes = source("s5", { kind: "meeting", label: "kutojan muistiot" });
    expect(sourceText(minutes, { kind: "kokous", speaker: "Kehy ry", at: "2026-05-02" }, "fi")).toBe(
      "kokous, kutojan muistiot, Kehy ry, 2.5.2026",
    );
  });

  it("keeps a day that the statement has of its own", () => {
    expect(sourceText(kipparipaja, { ...haastattelu, at: "2026-01" }, "fi")).toBe(
      "haastattelu, Rauman Kipparipaja ry, työpajan esihenkilö, 1/2026",
    );
  });
});
