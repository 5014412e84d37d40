// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;

/**
 * Tells which agency owns a page. It is the agency whose web site has the page's host, and among several the one with the
 * longest matching path. If there is none, it is the agency whose id or name is a folder of the page's path. It is a
 * snapshot. Immutable and thread-safe.
 */
public final class SiteOwners {

	private record Site(String agency, String path) {
	}

	private final Map<String, List<Site>> byHost = new HashMap<>();
	private final Map<String, String> byName = new HashMap<>();

	/** Indexes a study. */
	public SiteOwners(Study study) {
		Set<String> twice = new HashSet<>();
		Agencies.of(study).forEach(agency -> {
			String site = agency.getWebSite();
			Optional.ofNullable(site).flatMap(WebAddress::of).ifPresent(it -> byHost.computeIfAbsent(bare(it.host()), host -> new ArrayList<>())
					.add(new Site(agency.getId(), path(it.url()))));
			names(agency).forEach(it -> {
				if (byName.put(it, agency.getId()) != null) {
					twice.add(it);
				}
			});
		});
		byName.keySet().removeAll(twice);
	}

	private static Set<String> names(Agency agency) {
		Set<String> names = new HashSet<>();
		names.add(NameKey.of(agency.getId()));
		if (agency.getName() != null) {
			Optional.ofNullable(agency.getName().getFr()).map(NameKey::of).ifPresent(names::add);
			Optional.ofNullable(agency.getName().getEn()).map(NameKey::of).ifPresent(names::add);
		}
		names.remove("");
		return names;
	}

	/**
	 * Id of the agency; empty when nothing tells it, or when several agencies share the site.
	 *
	 * @param page    where it lies
	 * @param address of the web; empty when nothing tells it
	 */
	public Optional<String> owner(String page, Optional<String> address) {
		return address.flatMap(WebAddress::of).flatMap(this::ofHost).or(() -> ofFolder(page));
	}

	private Optional<String> ofHost(WebAddress address) {
		String path = path(address.url());
		String host = bare(address.host());
		List<Site> sites = byHost.getOrDefault(host, List.of());
		while (sites.isEmpty() && host.indexOf('.') > 0 && host.indexOf('.') != host.lastIndexOf('.')) {
			host = host.substring(host.indexOf('.') + 1);
			sites = byHost.getOrDefault(host, List.of());
		}
		int longest = sites.stream().filter(it -> path.startsWith(it.path())).mapToInt(it -> it.path().length()).max().orElse(-1);
		List<Site> best = sites.stream().filter(it -> path.startsWith(it.path()) && it.path().length() == longest).toList();
		return best.size() == 1 ? Optional.of(best.getFirst().agency())
				: sites.size() == 1 ? Optional.of(sites.getFirst().agency()) : Optional.empty();
	}

	private Optional<String> ofFolder(String page) {
		String[] parts = page.split("/");
		for (int i = parts.length - 1; i >= 0; i--) {
			String agency = byName.get(NameKey.of(i == parts.length - 1 ? parts[i].replaceFirst("\\.[A-Za-z]+$", "") : parts[i]));
			if (agency != null) {
				return Optional.of(agency);
			}
		}
		return Optional.empty();
	}

	private static String bare(String host) {
		return host.replaceFirst("^www\\d?\\.", "");
	}

	/** With a slash at its end, so that /ville is not within /ville-est. */
	private static String path(String url) {
		String path = url.replaceFirst("^[a-zA-Z]+://[^/?#]*", "").replaceFirst("[?#].*$", "").replaceFirst("/[^/]*\\.[a-z]+$", "/");
		return path.endsWith("/") ? path : path + '/';
	}
}
