import * as accountExport from "../account/export/route";
import * as me from "../account/me/route";
import * as password from "../account/password/route";
import * as account from "../account/route";
import * as session from "../account/sessions/[id]/route";
import * as sessions from "../account/sessions/route";
import * as signOutEverywhere from "../account/sign-out-everywhere/route";
import * as forgotPassword from "../auth/forgot-password/route";
import * as providers from "../auth/providers/route";
import * as register from "../auth/register/route";
import * as resetPassword from "../auth/reset-password/route";
import * as verify from "../auth/verify/route";
import * as funnel from "../funnel/route";
import * as groceryItem from "../grocery/items/[id]/route";
import * as groceryItems from "../grocery/lists/[id]/items/route";
import * as groceryList from "../grocery/lists/[id]/route";
import * as groceryLists from "../grocery/lists/route";
import * as chooseHousehold from "../household/choose/route";
import * as inviteById from "../household/invites/[id]/route";
import * as invites from "../household/invites/route";
import * as join from "../household/join/route";
import * as member from "../household/members/[id]/route";
import * as members from "../household/members/route";
import * as mine from "../household/mine/route";
import * as job from "../jobs/[id]/route";
import * as notificationPush from "../notifications/push/route";
import * as notifications from "../notifications/route";
import * as notificationSettings from "../notifications/settings/route";
import * as unsubscribe from "../notifications/unsubscribe/route";
import * as pantryExport from "../pantry/export/route";
import * as item from "../pantry/items/[id]/route";
import * as itemBatch from "../pantry/items/batch/route";
import * as items from "../pantry/items/route";
import * as recipeImport from "../recipes/import/route";
import * as recipePhoto from "../recipes/import/photo/[id]/route";
import * as recipePhotos from "../recipes/import/photo/route";
import * as product from "../products/[barcode]/route";
import * as photo from "../receipts/[id]/photos/[n]/route";
import * as retry from "../receipts/[id]/retry/route";
import * as receipt from "../receipts/[id]/route";
import * as receipts from "../receipts/route";
import * as scan from "../receipts/scan/route";
import * as receiptUploads from "../receipts/uploads/route";
import * as recommendRecipes from "../recipes/recommend/route";
import * as generation from "../recipes/generate/[id]/route";
import * as generate from "../recipes/generate/route";
import * as dishPhoto from "../recipes/photos/[name]/route";
import * as dishPhotos from "../recipes/photos/route";
import { openApiDocument, type RouteModule } from "@/lib/http/openapi";

const routes: Record<string, RouteModule> = {
  "/api/v1/account": account,
  "/api/v1/account/export": accountExport,
  "/api/v1/account/me": me,
  "/api/v1/account/password": password,
  "/api/v1/account/sessions": sessions,
  "/api/v1/account/sessions/{id}": session,
  "/api/v1/account/sign-out-everywhere": signOutEverywhere,
  "/api/v1/auth/forgot-password": forgotPassword,
  "/api/v1/auth/providers": providers,
  "/api/v1/auth/register": register,
  "/api/v1/auth/reset-password": resetPassword,
  "/api/v1/auth/verify": verify,
  "/api/v1/funnel": funnel,
  "/api/v1/grocery/items/{id}": groceryItem,
  "/api/v1/grocery/lists": groceryLists,
  "/api/v1/grocery/lists/{id}": groceryList,
  "/api/v1/grocery/lists/{id}/items": groceryItems,
  "/api/v1/household/choose": chooseHousehold,
  "/api/v1/household/invites": invites,
  "/api/v1/household/invites/{id}": inviteById,
  "/api/v1/household/join": join,
  "/api/v1/household/members": members,
  "/api/v1/household/members/{id}": member,
  "/api/v1/household/mine": mine,
  "/api/v1/jobs/{id}": job,
  "/api/v1/notifications": notifications,
  "/api/v1/notifications/push": notificationPush,
  "/api/v1/notifications/settings": notificationSettings,
  "/api/v1/notifications/unsubscribe": unsubscribe,
  "/api/v1/pantry/export": pantryExport,
  "/api/v1/pantry/items": items,
  "/api/v1/pantry/items/batch": itemBatch,
  "/api/v1/pantry/items/{id}": item,
  "/api/v1/recipes/import": recipeImport,
  "/api/v1/recipes/import/photo": recipePhotos,
  "/api/v1/recipes/import/photo/{id}": recipePhoto,
  "/api/v1/products/{barcode}": product,
  "/api/v1/receipts": receipts,
  "/api/v1/receipts/scan": scan,
  "/api/v1/receipts/uploads": receiptUploads,
  "/api/v1/receipts/{id}": receipt,
  "/api/v1/receipts/{id}/photos/{n}": photo,
  "/api/v1/receipts/{id}/retry": retry,
  "/api/v1/recipes/recommend": recommendRecipes,
  "/api/v1/recipes/photos": dishPhotos,
  "/api/v1/recipes/photos/{name}": dishPhoto,
  "/api/v1/recipes/generate": generate,
  "/api/v1/recipes/generate/{id}": generation,
};

/** The interface in words a program reads, generated from the schemas that check each request. */
export function GET(): Response {
  return Response.json(openApiDocument(routes), { headers: { "cache-control": "public, max-age=300" } });
}
