// purpose: Changes that follow a number, in order.
// parameters: after, limit
// result: rows {body}
MATCH (c:Change)
WHERE c.seq > $after
RETURN c.body AS body
ORDER BY c.seq
LIMIT $limit
