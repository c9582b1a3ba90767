// Schemas without code made at run time: the content security policy allows none. Imported before anything that parses.
import { z } from "zod";

z.config({ jitless: true });
