// Stands in the built page for domain/words/catalogue.ts (see vite.config.ts).
import { learnedCatalogue } from "./learned.ts";

export const catalogue = learnedCatalogue((words) => words.domain);
