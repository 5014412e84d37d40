// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proxy of HTTP.
 *
 * @param host        its name
 * @param port        where it listens
 * @param credentials what it is told in {@code Proxy-Authorization}; empty for nothing
 */
public record WebProxy(String host, int port, String credentials) {

	private static final Pattern SET = Pattern.compile("(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?(?:(?<who>[^@/]*)@)?"
			+ "(?<host>\\[[0-9A-Fa-f:.]+\\]|[^\\[\\]:/@\\s]+)(?::(?<port>\\d{1,5}))?/?");
	private static final int USUAL_PORT = 80;
	private static final int LAST_PORT = 65_535;

	/** What a variable says, e.g. {@code http://name:password@proxy.example:3128}; empty when that is no proxy of HTTP. */
	static Optional<WebProxy> read(String set) {
		Matcher form = SET.matcher(set.strip());
		if (!form.matches() || form.group("scheme") != null && !form.group("scheme").toLowerCase(Locale.ROOT).equals("http")) {
			return Optional.empty();
		}
		int port = form.group("port") == null ? USUAL_PORT : Integer.parseInt(form.group("port"));
		String who = form.group("who");
		return port > LAST_PORT ? Optional.empty() : Optional.of(new WebProxy(form.group("host"), port, who == null ? "" : basic(who)));
	}

	/** @param who name and password as an address holds them, with a colon between them */
	private static String basic(String who) {
		int colon = who.indexOf(':');
		return colon < 0 ? basic(decoded(who), "") : basic(decoded(who.substring(0, colon)), decoded(who.substring(colon + 1)));
	}

	/** The scheme Basic (RFC 7617). */
	static String basic(String name, String password) {
		return "Basic " + Base64.getEncoder().encodeToString((name + ':' + password).getBytes(StandardCharsets.UTF_8));
	}

	private static String decoded(String part) {
		try {
			return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException asItIs) {
			return part;
		}
	}

	/** The words of a setting without name and password. */
	static String shown(String set) {
		return set.strip().replaceFirst("(?<=^|//)[^/]*@", "");
	}

	/** As sentences name it. */
	String shown() {
		return host + ':' + port;
	}

	/** Not looked up: whoever connects does. */
	InetSocketAddress address() {
		return InetSocketAddress.createUnresolved(host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port);
	}

	/** The host of an address with its port, whether it is said or not. */
	static String server(URI at) {
		int usual = "https".equalsIgnoreCase(at.getScheme()) ? 443 : USUAL_PORT;
		return at.getHost().toLowerCase(Locale.ROOT) + (at.getPort() < 0 || at.getPort() == usual ? "" : ":" + at.getPort());
	}
}
