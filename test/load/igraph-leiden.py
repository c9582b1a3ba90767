# Leiden of igraph (its C core) on a network from standard input, for comparison: {"size", "edges": [[from, to, weight]], "seeds"}.
# Answers {"version", "runs": [{"labels", "ms"}]} as JSON; python3-igraph on Debian, or igraph of PyPI.
import json
import random
import sys
import time

import igraph

given = json.load(sys.stdin)
graph = igraph.Graph(n=given["size"], edges=[(a, b) for a, b, _ in given["edges"]])
weights = [weight for _, _, weight in given["edges"]]
runs = []
for seed in given["seeds"]:
    random.seed(seed)
    begun = time.thread_time()
    found = graph.community_leiden(objective_function="modularity", weights=weights, n_iterations=2)
    runs.append({"labels": found.membership, "ms": 1000 * (time.thread_time() - begun)})
json.dump({"version": igraph.__version__, "runs": runs}, sys.stdout)
