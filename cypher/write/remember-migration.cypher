// purpose: A schema step that has been taken.
// parameters: version, name, checksum
// result: none
CREATE (:Migration {version: $version, name: $name, checksum: $checksum})
