// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are of the web (RFC 6890). */
class AllowedHostsTest {

	@ParameterizedTest
	@CsvSource({ "127.0.0.1,false", "10.1.2.3,false", "192.168.0.1,false", "172.16.0.1,false", "169.254.169.254,false", "100.64.0.1,false",
			"0.0.0.0,false",
			"224.0.0.1,false", "::1,false", "fc00::1,false", "fe80::1,false", "255.255.255.255,false", "::127.0.0.1,false", "64:ff9b::7f00:1,false",
			"2002:7f00:1::,false", "2001:0:1::,false", "8.8.8.8,true", "2001:4860:4860::8888,true", "172.32.0.1,true" })
	void publicAddressesAreThoseOfTheWeb(String address, boolean allowed) throws IOException {
		assertThat(AllowedHosts.PUBLIC.allows(InetAddress.getByName(address))).isEqualTo(allowed);
		assertThat(AllowedHosts.PUBLIC.allowsByName(address.contains(":") ? '[' + address + ']' : address)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "www.example.org,true", "example.org.,true", "3m.example,true", "localhost,false", "www.localhost,false", "nas,false",
			"x.local,false",
			"1.2.3.256,false", "example.0x1,false", "xn--e1afmkfd.xn--p1ai,true" })
	void behindAProxyNamesAreJudgedByTheirForm(String name, boolean allowed) {
		assertThat(AllowedHosts.PUBLIC.allowsByName(name)).isEqualTo(allowed);
	}
}
