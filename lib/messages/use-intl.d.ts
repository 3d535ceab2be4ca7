import type { Messages as CatalogMessages } from "./catalog";
import type { Locale as CatalogLocale } from "./locales";

// Makes a key that is not in the catalog fail to compile, wherever `useTranslations` is called.
declare module "use-intl" {
  interface AppConfig {
    Locale: CatalogLocale;
    Messages: CatalogMessages;
  }
}
