// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the proxy for a server. The first of these sources that has one decides: Java’s own properties ({@code https.proxyHost} …), the
 * variables {@code https_proxy}, {@code http_proxy}, {@code all_proxy} and {@code no_proxy} in small letters or capitals, and the settings
 * of the system. This computer itself is always asked straight. Immutable.
 *
 * @param properties  of Java
 * @param environment of the process
 * @param machine     reads Java’s properties and, where Java was started with {@code java.net.useSystemProxies}, the system’s
 */
public record Proxies(Map<String, String> properties, Map<String, String> environment, ProxySelector machine) {

	/** Every server is asked straight. */
	public static final Proxies NONE = new Proxies(Map.of(), Map.of(), ProxySelector.of(null));

	/** Copies its maps. */
	public Proxies {
		properties = Map.copyOf(properties);
		environment = Map.copyOf(environment);
	}

	/** Those of this machine and this process. */
	public static Proxies ofThisMachine() {
		Map<String, String> properties = new TreeMap<>();
		System.getProperties().stringPropertyNames().stream().filter(it -> it.startsWith("http.proxy") || it.startsWith("https.proxy"))
				.forEach(it -> properties.put(it, System.getProperty(it, "")));
		ProxySelector machine = ProxySelector.getDefault();
		return new Proxies(properties, System.getenv(), machine == null ? ProxySelector.of(null) : machine);
	}

	/** That of a server; empty when it is asked straight. @throws NoAnswerException when what is set is no proxy of HTTP */
	Optional<WebProxy> of(URI at) throws NoAnswerException {
		String scheme = at.getScheme().toLowerCase(Locale.ROOT);
		String host = at.getHost().toLowerCase(Locale.ROOT);
		if (host.equals("localhost") || host.endsWith(".localhost") || host.startsWith("127.") || host.equals("[::1]")) {
			return Optional.empty();
		}
		String named = named(scheme + "_proxy").or(() -> named("all_proxy")).orElse("");
		if (!properties.getOrDefault(scheme + ".proxyHost", "").isBlank() || named.isBlank()) {
			return machines(at, scheme);
		}
		if (new StraightHosts(named("no_proxy").orElse("")).holds(host, at.getPort() >= 0 ? at.getPort() : scheme.equals("https") ? 443 : 80)) {
			return Optional.empty();
		}
		return Optional.of(WebProxy.read(named).orElseThrow(() -> new NoAnswerException(NoAnswerException.Kind.PROXY_WRONG,
				WebClient.WORDS.text("proxy_wrong", scheme + "_proxy", WebProxy.shown(named)))));
	}

	private Optional<String> named(String variable) {
		return Stream.of(variable, variable.toUpperCase(Locale.ROOT)).map(it -> environment.getOrDefault(it, ""))
				.filter(it -> !it.isBlank()).findFirst();
	}

	private Optional<WebProxy> machines(URI at, String scheme) {
		for (@Nullable Proxy each : machine.select(at)) {
			if (each != null && each.type() == Proxy.Type.DIRECT) {
				return Optional.empty();
			}
			if (each != null && each.type() == Proxy.Type.HTTP && each.address() instanceof InetSocketAddress address) {
				String name = properties.getOrDefault(scheme + ".proxyUser", "");
				return Optional.of(new WebProxy(address.getHostString(), address.getPort(),
						name.isEmpty() ? "" : WebProxy.basic(name, properties.getOrDefault(scheme + ".proxyPassword", ""))));
			}
		}
		return Optional.empty();
	}
}
