// Municipality, country and coordinates of a row → a place.
import type { Place } from "../../records/place.ts";
import { municipalityByName } from "../../regions/regions.ts";
import { cell, filled, type NamedRow } from "../named-rows.ts";

/**
 * The place of a row. A Finnish city is its municipality; one abroad is a locality in its country; a row with a country
 * alone is national or has no known seat; one without any (a consortium) has no place. Coordinates are city centres.
 * @param locality where within the city, if the set says so
 */
export function placeOf(row: NamedRow, locality = ""): Place | undefined {
  const city = cell(row, "municipality");
  const country = cell(row, "country");
  if (country === "") return undefined;
  const municipality = country === "FI" && city !== "" ? municipalityByName(city)?.code : undefined;
  const spot = municipality === undefined ? city || locality : locality;
  const [lat, lon] = [cell(row, "lat"), cell(row, "lon")];
  return {
    shown: municipality === undefined && spot === "" ? "region" : "municipality",
    ...filled({
      municipality,
      country,
      locality: spot,
      point: lat === "" || lon === "" ? undefined : { lat: Number(lat), lon: Number(lon) },
    }),
  };
}
