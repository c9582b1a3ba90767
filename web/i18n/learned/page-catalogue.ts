// Stands in the built page for web/i18n/catalogue.ts (see vite.config.ts).
import { learnedCatalogue } from "./learned.ts";

export const catalogue = learnedCatalogue((words) => words.page);
