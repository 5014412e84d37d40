// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import org.jspecify.annotations.Nullable;

/**
 * A host whose addresses were looked up once and judged: it is asked at one of these, and the name is not looked up again, since
 * whoever owns it may give another address the second time (DNS rebinding). The server is told its name all the same, and its
 * certificate has to be that of the name.
 *
 * @param name      as the request has it
 * @param addresses that were judged, in the order in which they are tried
 */
record JudgedHost(String name, List<InetAddress> addresses) {

	/** Lets one say the name of a host beside an address; Java reads it once. */
	private static final String RESTRICTED = "jdk.httpclient.allowRestrictedHeaders";

	private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

	/** Copies its list. */
	JudgedHost {
		addresses = List.copyOf(addresses);
	}

	/** Before the first exchange of this process. */
	static void prepare() {
		if (System.getProperty(RESTRICTED) == null) {
			System.setProperty(RESTRICTED, "host");
		}
	}

	/**
	 * A client for one exchange with this host, whose certificate it checks against the name. What was agreed with another name at the same
	 * address is not taken up again: its certificate would not be looked at.
	 *
	 * @param trusted judge certificates; null for Java’s own
	 */
	HttpClient client(TrustManager @Nullable [] trusted) {
		var named = new SSLParameters();
		if (!name.startsWith("[") && !NUMBERS.matcher(name).matches()) {
			named.setServerNames(List.of(new SNIHostName(name.replaceFirst("\\.$", ""))));
		}
		return HttpClient.newBuilder().followRedirects(Redirect.NEVER).proxy(ProxySelector.of(null)).version(Version.HTTP_1_1)
				.sslContext(context(trusted))
				.sslParameters(named).build();
	}

	private static SSLContext context(TrustManager @Nullable [] trusted) {
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trusted == null ? OfJava.TRUSTED : trusted, null);
			return context;
		} catch (GeneralSecurityException never) {
			throw new IllegalStateException("every Java has TLS", never);
		}
	}

	/** Those whose certificates Java trusts, read once. */
	private static final class OfJava {

		private static final TrustManager[] TRUSTED = read();

		private static TrustManager[] read() {
			try {
				var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
				managers.init((KeyStore) null);
				return managers.getTrustManagers();
			} catch (GeneralSecurityException never) {
				throw new IllegalStateException("every Java trusts somebody", never);
			}
		}
	}

	/** A request at one of the addresses. @throws IllegalArgumentException when Java forbids to say the name */
	HttpRequest at(InetAddress address, HttpRequest request) {
		URI asked = request.uri();
		String port = asked.getPort() < 0 ? "" : ":" + asked.getPort();
		String number = address instanceof Inet6Address ? '[' + address.getHostAddress() + ']' : address.getHostAddress();
		String path = asked.getRawPath() == null || asked.getRawPath().isEmpty() ? "/" : asked.getRawPath();
		String query = asked.getRawQuery() == null ? "" : '?' + asked.getRawQuery();
		URI there = URI.create(asked.getScheme().toLowerCase(Locale.ROOT) + "://" + number + port + path + query);
		return HttpRequest.newBuilder(request, (header, value) -> true).uri(there).setHeader("Host", name + port).build();
	}
}
