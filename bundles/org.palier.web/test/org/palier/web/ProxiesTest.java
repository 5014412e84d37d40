// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write into the variables of a proxy, and who is asked by it. */
class ProxiesTest {

	private static final ProxySelector NOBODY = ProxySelector.of(null);
	private static final ProxySelector SYSTEM = ProxySelector.of(InetSocketAddress.createUnresolved("system.example", 8080));

	private static String by(Proxies proxies, String at) throws NoAnswerException {
		return proxies.of(URI.create(at)).map(WebProxy::shown).orElse("-");
	}

	@ParameterizedTest
	@CsvSource({ "http://proxy.example:3128,proxy.example:3128", "http://proxy.example:3128/,proxy.example:3128",
			"proxy.example:3128,proxy.example:3128",
			"http://proxy.example,proxy.example:80", "http://a:b@proxy.example:1,proxy.example:1", "http://[2001:db8::1]:3128,[2001:db8::1]:3128" })
	void theVariableIsReadInItsForms(String set, String expected) throws NoAnswerException {
		assertThat(by(new Proxies(Map.of(), Map.of("https_proxy", set), NOBODY), "https://a.example/")).isEqualTo(expected);
		assertThat(by(new Proxies(Map.of(), Map.of("HTTPS_PROXY", set), NOBODY), "https://a.example/")).isEqualTo(expected);
		assertThat(by(new Proxies(Map.of(), Map.of("ALL_PROXY", set), NOBODY), "http://a.example/")).isEqualTo(expected);
		assertThat(by(new Proxies(Map.of(), Map.of("https_proxy", set), NOBODY), "http://a.example/")).isEqualTo("-");
	}

	@Test
	void javasPropertiesGoBeforeVariablesAndVariablesBeforeTheSystem() throws NoAnswerException {
		Map<String, String> variables = Map.of("https_proxy", "variable.example:1");
		assertThat(by(new Proxies(Map.of(), variables, SYSTEM), "https://a.example/")).isEqualTo("variable.example:1");
		assertThat(by(new Proxies(Map.of("https.proxyHost", "system.example"), variables, SYSTEM), "https://a.example/"))
				.isEqualTo("system.example:8080");
		assertThat(by(new Proxies(Map.of(), Map.of(), SYSTEM), "https://a.example/")).isEqualTo("system.example:8080");
		assertThat(new Proxies(Map.of("https.proxyHost", "x", "https.proxyUser", "u", "https.proxyPassword", "p"), variables, SYSTEM)
				.of(URI.create("https://a.example/")).orElseThrow().credentials()).isEqualTo("Basic dTpw");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a.example|https://a.example/|true", "a.example|https://www.a.example/|true",
			".a.example|https://www.a.example/|true",
			"*.a.example|https://www.a.example/|true", "a.example|https://ba.example/|false", "b.example, a.example|https://a.example/|true",
			"a.example:443|https://a.example/|true", "a.example:8080|https://a.example/|false", "*|https://z.example/|true",
			"10.0.0.0/8|https://10.2.3.4/|true",
			"10.0.0.0/8|https://11.2.3.4/|false", "10.2.3.4|https://10.2.3.4/|true", "2001:db8::/32|https://[2001:db8::5]/|true",
			"''|https://a.example/|false",
			"A.Example|https://a.example/|true", "[2001:db8::5]:443|https://[2001:db8::5]/|true", "x.example|https://localhost/|true",
			"x.example|https://[::1]:8/|true",
			"10.0.0.0/x|https://10.2.3.4/|false" })
	void whoIsAskedStraight(String none, String at, boolean straight) throws NoAnswerException {
		Proxies proxies = new Proxies(Map.of(), Map.of("https_proxy", "p.example:1", "no_proxy", none), NOBODY);
		assertThat(by(proxies, at).equals("-")).isEqualTo(straight);
	}
}
