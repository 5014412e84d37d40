// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WebAddress;
import org.palier.model.Agency;
import org.palier.model.FindingStep;
import org.palier.model.Platform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The addresses that search for an agency. Each line of {@code searches.csv} is a search. In it, {name} stands for the
 * agency, {platform} for the name of the platform, and {host} and {site} for the hosts of the platform and of the agency’s
 * site. The platform’s own search comes first, then a search engine limited to a host. Stateless.
 */
public final class SearchLinks {

	private static final String ANY = "*";
	private static final int MOST_NAMES = 3;
	private static final List<Pattern> SHIPPED = shipped();

	private record Pattern(String platform, FindingStep step, String url) {
	}

	/** The searches for an agency on a platform, the likeliest first, each once. @param step platform’s search or site’s search */
	public List<SearchLink> of(Agency agency, Platform platform, FindingStep step) {
		List<SearchLink> links = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		for (Pattern pattern : SHIPPED) {
			if (pattern.step() == step && (pattern.platform().equals(platform.getId()) || pattern.platform().equals(ANY) && isFor(platform, step))) {
				for (String name : pattern.url().contains("{name}") ? names(agency) : List.of("")) {
					filled(pattern.url(), name, agency, platform).filter(seen::add).ifPresent(it -> links.add(link(it)));
				}
			}
		}
		return links;
	}

	/** A blog or a feed is on no host of its own: its own lines say all. */
	private static boolean isFor(Platform platform, FindingStep step) {
		return step == FindingStep.PLATFORM_SEARCH
				|| SHIPPED.stream().noneMatch(it -> it.step() == step && it.platform().equals(platform.getId()));
	}

	private static List<String> names(Agency agency) {
		Bilingual name = Bilingual.of(agency.getName());
		Set<String> names = new LinkedHashSet<>();
		names.add(name.fr().strip());
		names.add(name.en().strip());
		agency.getOtherNames().forEach(it -> names.add(it.strip()));
		names.remove("");
		if (names.isEmpty()) {
			names.add(agency.getId());
		}
		return names.stream().limit(MOST_NAMES).toList();
	}

	/** Empty when the study does not know the host that the search is limited to. */
	private static Optional<String> filled(String url, String name, Agency agency, Platform platform) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("{name}", name);
		values.put("{host}", platform.getHosts().stream().filter(it -> !it.equals(WebAddress.ANY_HOST)).findFirst().orElse(""));
		values.put("{site}", Optional.ofNullable(agency.getWebSite()).flatMap(WebAddress::of)
				.map(it -> it.host().replaceFirst("^www\\.", "")).orElse(""));
		values.put("{platform}", Bilingual.of(platform.getName()).en());
		String filled = url;
		for (Map.Entry<String, String> value : values.entrySet()) {
			if (filled.contains(value.getKey())) {
				if (value.getValue().isEmpty()) {
					return Optional.empty();
				}
				filled = filled.replace(value.getKey(), URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8).replace("+", "%20"));
			}
		}
		return Optional.of(filled);
	}

	/** Takes the searched words from the address: its first parameter, or the end of its path. */
	private static SearchLink link(String url) {
		URI address = URI.create(url);
		String query = address.getRawQuery();
		String path = address.getRawPath();
		String raw = query == null ? path.substring(path.lastIndexOf('/') + 1) : query.replaceFirst("&.*", "").replaceFirst("^[^=]*=", "");
		return new SearchLink(address.getHost().replaceFirst("^www\\.", ""), URLDecoder.decode(raw, StandardCharsets.UTF_8), url);
	}

	private static List<Pattern> shipped() {
		var patterns = new ArrayList<Pattern>();
		try (InputStream in = SearchLinks.class.getResourceAsStream("searches.csv");
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (NamedCsvRecord row : rows) {
				FindingStep step = row.getField("step").equals(FindingStep.SITE_SEARCH.word()) ? FindingStep.SITE_SEARCH : FindingStep.PLATFORM_SEARCH;
				patterns.add(new Pattern(row.getField("platform"), step, row.getField("url")));
			}
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
		return List.copyOf(patterns);
	}
}
