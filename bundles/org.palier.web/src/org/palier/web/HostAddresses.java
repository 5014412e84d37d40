// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up names of hosts. */
@FunctionalInterface
interface HostAddresses {

	/** As the system of this machine knows them. */
	HostAddresses OF_THE_SYSTEM = host -> List.of(InetAddress.getAllByName(host));

	/** All addresses of a host, at least one. @throws UnknownHostException when it has none */
	List<InetAddress> of(String host) throws UnknownHostException;
}
