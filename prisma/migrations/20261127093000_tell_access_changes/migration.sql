-- Sockets that are open must hear at once when somebody's role, membership or session ends, whichever code ended it.
CREATE FUNCTION tell_membership_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('shelfie_access', 'member:' || OLD.user_id || ':' || OLD.household_id);
  RETURN NULL;
END $$;
CREATE TRIGGER "memberships_tell_change" AFTER UPDATE OF "role" ON "memberships"
  FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role) EXECUTE FUNCTION tell_membership_change();
CREATE TRIGGER "memberships_tell_end" AFTER DELETE ON "memberships"
  FOR EACH ROW EXECUTE FUNCTION tell_membership_change();

CREATE FUNCTION tell_session_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('shelfie_access', 'session:' || OLD.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "sessions_tell_revocation" AFTER UPDATE OF "revoked_at" ON "sessions"
  FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL) EXECUTE FUNCTION tell_session_end();
CREATE TRIGGER "sessions_tell_end" AFTER DELETE ON "sessions"
  FOR EACH ROW EXECUTE FUNCTION tell_session_end();
