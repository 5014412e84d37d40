// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.core.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Identified;
import org.palier.model.Jurisdiction;
import org.palier.model.Platform;
import org.palier.model.Study;

/**
 * What a study holds, found by all that files call it. A snapshot: later edits of the study do not show.
 * A name that two agencies bear finds neither. Immutable and thread-safe.
 */
public final class CensusDirectory {

	private static final String AMBIGUOUS = "";

	private final Map<String, List<String>> agenciesByJurisdiction = new HashMap<>();
	private final Set<String> agencies = new HashSet<>();
	private final Map<String, String> agenciesByExternalId = new HashMap<>();
	private final Map<String, String> agenciesByName = new HashMap<>();
	private final Map<String, String> platformsBySpelling = new HashMap<>();
	private final Map<String, String> platformsByHost = new HashMap<>();
	private final List<String> platforms;
	private final Set<String> usages;
	private final Set<String> categories;

	/** Indexes a study. */
	public CensusDirectory(Study study) {
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			var ids = new ArrayList<String>();
			for (Agency agency : jurisdiction.getAgencies()) {
				ids.add(agency.getId());
				index(agency);
			}
			agenciesByJurisdiction.put(jurisdiction.getId(), List.copyOf(ids));
		}
		study.getPlatforms().forEach(this::index);
		platforms = ids(study.getPlatforms());
		usages = Set.copyOf(ids(study.getUsages()));
		categories = Set.copyOf(ids(study.getCategories()));
	}

	private void index(Agency agency) {
		agencies.add(agency.getId());
		agency.getExternalIds().forEach(it -> agenciesByExternalId.put(it.getScheme() + ' ' + it.getValue(), agency.getId()));
		Bilingual name = Bilingual.of(agency.getName());
		var names = new ArrayList<>(agency.getOtherNames());
		names.add(name.fr());
		names.add(name.en());
		for (String spelling : names) {
			String key = CensusIds.nameKey(spelling);
			if (!key.isEmpty()) {
				agenciesByName.merge(key, agency.getId(), (one, other) -> one.equals(other) ? one : AMBIGUOUS);
			}
		}
	}

	private void index(Platform platform) {
		Bilingual name = Bilingual.of(platform.getName());
		var spellings = new ArrayList<>(platform.getAliases());
		spellings.addAll(List.of(platform.getId(), name.fr(), name.en()));
		spellings.forEach(it -> platformsBySpelling.putIfAbsent(CensusIds.nameKey(it), platform.getId()));
		platform.getHosts().forEach(it -> platformsByHost.putIfAbsent(it.toLowerCase(Locale.ROOT), platform.getId()));
	}

	private static List<String> ids(List<? extends Identified> things) {
		return things.stream().map(Identified::getId).toList();
	}

	/** Ids of the agencies of a jurisdiction, in order; none when the study has no such jurisdiction. */
	public List<String> agencies(String jurisdiction) {
		return agenciesByJurisdiction.getOrDefault(jurisdiction, List.of());
	}

	/** True when the study has an agency of this id. */
	public boolean hasAgency(String id) {
		return agencies.contains(id);
	}

	/** Id of the agency that a list knows by this id. */
	public Optional<String> agencyByExternalId(String scheme, String value) {
		return Optional.ofNullable(agenciesByExternalId.get(scheme + ' ' + value));
	}

	/** Id of the one agency that bears this name in either language, see {@link CensusIds#nameKey}. */
	public Optional<String> agencyByName(String name) {
		return Optional.ofNullable(agenciesByName.get(CensusIds.nameKey(name))).filter(id -> !id.equals(AMBIGUOUS));
	}

	/** Ids of all platforms, in the study's order. */
	public List<String> platforms() {
		return platforms;
	}

	/** Id of the platform of this id, name or alias, in any case. */
	public Optional<String> platform(String spelling) {
		return Optional.ofNullable(platformsBySpelling.get(CensusIds.nameKey(spelling)));
	}

	/** Id of the platform whose host an address has; a missing scheme is allowed, subdomains count. */
	public Optional<String> platformOfUrl(String url) {
		Optional<String> host = host(url);
		while (host.isPresent()) {
			String platform = platformsByHost.get(host.get());
			if (platform != null) {
				return Optional.of(platform);
			}
			int dot = host.get().indexOf('.');
			host = dot < 0 ? Optional.empty() : Optional.of(host.get().substring(dot + 1));
		}
		return Optional.empty();
	}

	private static Optional<String> host(String url) {
		String address = url.strip();
		try {
			URI uri = new URI(address.contains("://") ? address : "https://" + address);
			return Optional.ofNullable(uri.getHost()).map(it -> it.toLowerCase(Locale.ROOT));
		} catch (URISyntaxException notAnAddress) {
			return Optional.empty();
		}
	}

	/** True when the codebook has a usage of this id. */
	public boolean hasUsage(String id) {
		return usages.contains(id);
	}

	/** True when the study has an agency category of this id. */
	public boolean hasCategory(String id) {
		return categories.contains(id);
	}
}
