package org.hengke.staff.web;

import java.util.ArrayList;
import java.util.Collection;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The caller as Spring Security sees it; the name is the person's id. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Me me;

    CallerAuthentication(Me me) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.me = me;
        setAuthenticated(true);
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        var authorities = new ArrayList<GrantedAuthority>();
        me.permissions().forEach(permission -> authorities.add(new SimpleGrantedAuthority(permission)));
        return authorities;
    }

    @Override
    public String getName() {
        return Long.toString(me.id().value());
    }

    @Override
    public Object getPrincipal() {
        return me;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerAuthentication that && me.equals(that.me);
    }

    @Override
    public int hashCode() {
        return me.hashCode();
    }
}
