create trigger access_audit_never_emptied before truncate on access_audit
    for each statement execute function access_audit_is_append_only();
