import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";

/** Renames the uuid columns that `presentCatalogTypes` made back to Character, for every query of the adapter's class. */
function renameCharacters(adapter) {
  const queryable = Object.getPrototypeOf(Object.getPrototypeOf(adapter)); // shared by adapter and transaction
  const queryRaw = queryable.queryRaw;
  queryable.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query);
    const rename = (type) => (type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type);
    return { ...result, columnTypes: result.columnTypes.map(rename) };
  };
}

/**
 * Sends a migration to the server whole. The adapter cuts it at every semicolon, also within the bodies of functions.
 */
function sendScriptsWhole(adapter) {
  Object.getPrototypeOf(adapter).executeScript = async function (script) {
    await this.client.query(script).catch((error) => this.onError(error));
  };
}

/** Repairs what the adapter's classes do wrong for a schema engine; `adapter` is any object of theirs. */
export function repairAdapter(adapter) {
  renameCharacters(adapter);
  sendScriptsWhole(adapter);
}
