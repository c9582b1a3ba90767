// Ids of all that stands on the small map with secrets.
export const actors = ["actor1q", "actor2q", "actor3q", "actor4q", "actor5q"];
export const nodes = [...actors, "plan1q", "meet1q"];
export const themes = ["theme1q", "theme2q", "theme3q"];
export const sources = ["source1q", "source2q", "source3q"];
export const ties = ["tie1q", "tie2q", "tie3q", "tie4q"];
export const needs = ["need1q", "offer1q"];
export const communities = ["group1q", "group2q"];
export const ofRegions = [...communities, "view1q"];
const others = ["region-04", "set1q", "view1q", "round1q", "intro1q"];
export const all = [...nodes, ...themes, ...sources, ...ties, ...needs, ...communities, ...others];
