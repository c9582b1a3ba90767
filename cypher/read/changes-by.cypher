// purpose: The newest changes of one person, newest first.
// parameters: by, limit
// result: rows {body}
MATCH (c:Change {byId: $by})
WHERE c.seq > 0
RETURN c.body AS body
ORDER BY c.seq DESC
LIMIT $limit
