package care.doorstep.gateway.frame;

import care.doorstep.gateway.signin.Session;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its content.
 *
 * @param who null on pages for people who are not signed in
 * @param path address of this page with its query, for refetching parts of it
 * @param live what this page watches, as {@code worklist} or {@code person=<id>}; null for a page that does not change
 * @param notice what the last command did; null where nothing was done
 * @param data how fresh other services' facts are, in words; null where all is the services' own
 */
public record Frame(
        String title,
        @Nullable Session who,
        List<NavItem> nav,
        List<Crumb> crumbs,
        String path,
        @Nullable String live,
        @Nullable String notice,
        @Nullable String data,
        Instant now,
        String assets,
        String version) {

    public Frame watching(String watch) {
        return new Frame(title, who, nav, crumbs, path, watch, notice, data, now, assets, version);
    }

    /** For a page that is shown in answer to a form: where its parts are fetched again. */
    public Frame at(String ownPath) {
        return new Frame(title, who, nav, crumbs, ownPath, live, notice, data, now, assets, version);
    }

    public Frame crumb(String text, String href) {
        var more = new java.util.ArrayList<>(crumbs);
        more.add(new Crumb(text, href));
        return new Frame(title, who, nav, more, path, live, notice, data, now, assets, version);
    }

    public Frame data(@Nullable String words) {
        return new Frame(title, who, nav, crumbs, path, live, notice, words, now, assets, version);
    }

    public boolean can(String role) {
        return who != null && who.has(role);
    }

    /** The person's roles in words, without the technical ones. */
    public String roles() {
        return who == null ? "" : Roles.inWords(who.caller().roles());
    }
}
