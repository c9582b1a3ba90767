// Whether what is not text stands out from its ground by 3 to 1: edges of fields, signs of buttons, the ring of the focus.
import type { Page } from "playwright-core";

/** `what: element (contrast)` for every place that does not, as the page stands now. */
export async function faint(page: Page): Promise<string[]> {
  // Only what keys have reached shows where the focus is.
  await page.keyboard.press("Shift");
  return page.evaluate(async () => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const read = (text: string): Colour => {
      if (pen === null) return [0, 0, 0, 0];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = text;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (one: Colour, ground: Colour): Colour => {
      const mixed = (at: 0 | 1 | 2) => one[at] * one[3] + ground[at] * (1 - one[3]);
      return [mixed(0), mixed(1), mixed(2), 1];
    };
    /** What is behind an element, itself included. */
    const groundOf = (from: Element | null): Colour => {
      if (from === null) return [255, 255, 255, 1];
      const own = read(getComputedStyle(from).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(from.parentElement));
    };
    const luminance = (colour: Colour) => {
      const part = (at: 0 | 1 | 2) => {
        const one = colour[at] / 255;
        return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
    };
    const contrast = (one: Colour, other: Colour) => {
      const [a, b] = [luminance(one), luminance(other)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const found: string[] = [];
    const judge = (what: string, element: Element, sides: [Colour, Colour]) => {
      const is = contrast(over(sides[0], sides[1]), sides[1]);
      if (is < 3) found.push(`${what}: ${element.outerHTML.slice(0, 110)} (${is.toFixed(2)})`);
    };
    const seen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest(".unseen, :disabled") === null &&
      element.getBoundingClientRect().width > 4;
    const fields = "input:not([type=checkbox], [type=radio], [type=range], [type=file]), select, textarea";
    for (const field of document.querySelectorAll(fields)) {
      // An edge may be drawn by what the field stands in.
      const edged = [field, field.parentElement].find(
        (one) => one != null && Number.parseFloat(getComputedStyle(one).borderBottomWidth) > 0,
      );
      if (!seen(field) || edged == null) continue;
      const edge = read(getComputedStyle(edged).borderBottomColor);
      judge("edge", field, [edge, groundOf(edged.parentElement)]);
    }
    for (const sign of document.querySelectorAll("button svg, a svg")) {
      const host = sign.closest("button, a");
      if (host === null || !seen(host) || host.textContent?.trim() !== "") continue;
      judge("sign", host, [read(getComputedStyle(sign).color), groundOf(host)]);
    }
    const before = document.activeElement;
    for (const one of document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, [tabindex='0']",
    )) {
      if (!seen(one)) continue;
      one.focus({ preventScroll: true });
      if (document.activeElement !== one) continue;
      // A ring comes by a transition, however short: in the first frame it still has the colour of the letters.
      await new Promise((go) => requestAnimationFrame(go));
      await Promise.allSettled(one.getAnimations().map((each) => each.finished));
      const rings = [
        one,
        one.parentElement,
        one.nextElementSibling,
        ...(one instanceof HTMLInputElement ? (one.labels ?? []) : []),
      ];
      const ring = rings.find((each) => {
        if (each == null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
      const drawn = read(getComputedStyle(one, "::before").backgroundColor);
      if (ring != null) {
        const { outlineColor, outlineOffset } = getComputedStyle(ring);
        // Drawn inwards it lies on the element itself.
        const under = Number.parseFloat(outlineOffset) < 0 ? ring : ring.parentElement;
        judge("ring", one, [read(outlineColor), groundOf(under)]);
      } else if (drawn[3] > 0) judge("bar", one, [drawn, groundOf(one.parentElement)]);
      // Of a wall the map is all there is: a ring would only frame the screen.
      else if (one.closest(".wall") === null) found.push(`no ring: ${one.outerHTML.slice(0, 110)}`);
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return found;
  });
}
