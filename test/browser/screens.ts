// A person's screen: a page in a browser context of its own, in one language and size, whose faults are written down.
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { wordsOf } from "./words.ts";

export interface Visitor {
  /** Where the server is. */
  address: string;
  /** What lets them in; nothing: the public. */
  cookie?: string;
  language?: Language;
  dark?: boolean;
  width?: number;
  height?: number;
  /** The system forces its own few colours. */
  forced?: boolean;
  /** A screen for fingers. */
  touch?: boolean;
  /** The page keeps itself for times without a network. */
  keepsPage?: boolean;
}

export interface OnScreen {
  page: Page;
  context: BrowserContext;
  words: ReturnType<typeof wordsOf>;
  /** What should never happen: errors of the page, of its console, and what the content security policy stopped. */
  faults: string[];
  /** Opens a place of the page and waits until something stands there. */
  open(path: string): Promise<void>;
}

/** The machine that runs the tests may be busy: nothing here is judged by its time. */
export const patience = 60_000;

export async function screenOf(browser: Browser, visitor: Visitor): Promise<OnScreen> {
  const {
    address,
    cookie,
    language = "fi",
    dark = false,
    width = 1440,
    height = 900,
    forced = false,
    touch = false,
    keepsPage = false,
  } = visitor;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: { fi: "fi-FI", sv: "sv-FI", en: "en-GB" }[language],
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    forcedColors: forced ? "active" : "none",
    hasTouch: touch,
    isMobile: touch,
    serviceWorkers: keepsPage ? "allow" : "block",
  });
  context.setDefaultTimeout(patience);
  if (cookie !== undefined) await letIn(context, address, cookie);
  const page = await context.newPage();
  const faults = await faultsOf(page);
  const open = async (path: string) => {
    await page.goto(address + path);
    await page.waitForSelector("#main :is(h1, [data-map])", { state: "attached" });
  };
  return { page, context, words: wordsOf(language), faults, open };
}

export async function letIn(context: BrowserContext, address: string, cookie: string): Promise<void> {
  await context.addCookies([{ name: "kudelma", value: cookie, url: address }]);
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`stopped by the policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return faults;
}
