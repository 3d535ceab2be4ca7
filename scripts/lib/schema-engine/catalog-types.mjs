import pg from "pg";

// Object ids of PostgreSQL's types, from its pg_type catalogue.
const oid = { char: 18, regproc: 24, text: 25, pgNodeTree: 194, charArray: 1002, nameArray: 1003, textArray: 1009 };
const moreOid = { regclass: 2205, regtype: 2206, regnamespace: 4089, uuid: 2950 };

/**
 * The adapter refuses a few types that only the system catalogue has and the engine's describer reads. They are
 * presented as text. "char" must reach the engine as Character: it travels as uuid, which no catalogue query returns,
 * and is renamed on the way out.
 */
const presentedAs = new Map([
  [oid.char, moreOid.uuid],
  [oid.pgNodeTree, oid.text],
  [oid.charArray, oid.textArray],
  [oid.nameArray, oid.textArray],
  [oid.regproc, oid.text],
  [moreOid.regclass, oid.text],
  [moreOid.regtype, oid.text],
  [moreOid.regnamespace, oid.text],
]);

/** Makes node-postgres in this process present catalogue types as ones the adapter knows. */
export function presentCatalogTypes() {
  const addFields = pg.Result.prototype.addFields;
  pg.Result.prototype.addFields = function (fields) {
    for (const field of fields) field.dataTypeID = presentedAs.get(field.dataTypeID) ?? field.dataTypeID;
    return addFields.call(this, fields);
  };
}
