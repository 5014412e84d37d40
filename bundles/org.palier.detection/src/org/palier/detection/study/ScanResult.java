// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.palier.detection.links.LinkClass;
import org.palier.detection.pages.NotRead;
import org.palier.detection.site.ScannedLink;
import org.palier.ground.text.Bilingual;

/**
 * The results of a scan of the sites of a study.
 *
 * @param run id of the run
 * @param links links of all pages that were read
 * @param notRead number of pages not read, by reason; a reason without pages is missing
 * @param found accounts, feeds and blogs of agencies, each once
 * @param looked agencies with at least one page read
 * @param nobodys names of pages whose agency is unknown
 * @param elsewhere accounts of agencies on platforms that the study does not have, as platform and handle
 */
public record ScanResult(String run, List<ScannedLink> links, Map<NotRead, Long> notRead, List<FoundAccount> found, List<String> looked,
		List<String> nobodys, List<String> elsewhere) {

	private static final int TOLD = 5;

	/** Copies its lists. */
	public ScanResult {
		links = List.copyOf(links);
		notRead = Map.copyOf(notRead);
		found = List.copyOf(found);
		looked = List.copyOf(looked);
		nobodys = List.copyOf(nobodys);
		elsewhere = List.copyOf(elsewhere);
	}

	/** Remarks on pages and links that were left out, for the reader of the report. */
	public List<Bilingual> remarks() {
		var remarks = new ArrayList<Bilingual>();
		for (NotRead why : NotRead.values()) {
			if (why != NotRead.OTHER && notRead.containsKey(why)) {
				remarks.add(ScanRun.WORDS.text("not_read." + why.id(), notRead.get(why)));
			}
		}
		if (!nobodys.isEmpty()) {
			remarks.add(ScanRun.WORDS.text("nobodys", nobodys.size(), some(nobodys)));
		}
		if (!elsewhere.isEmpty()) {
			remarks.add(ScanRun.WORDS.text("elsewhere", elsewhere.size(), some(elsewhere)));
		}
		return remarks;
	}

	/** The counts of the manifest. */
	public Map<String, Long> counts() {
		long unreadable = links.stream().filter(it -> it.linkClass() == LinkClass.UNREADABLE).count();
		Map<String, Long> counts = new TreeMap<>(
				Map.of("links", (long) links.size(), "accounts", (long) found.size(), "agencies", (long) looked.size(), "unreadable", unreadable));
		notRead.forEach((why, pages) -> {
			if (why != NotRead.OTHER) {
				counts.put(why.id(), pages);
			}
		});
		return counts;
	}

	private static String some(List<String> names) {
		return String.join(", ", names.stream().limit(TOLD).toList()) + (names.size() > TOLD ? " …" : "");
	}

	/**
	 * An account, feed or blog that makes an agency present on a platform.
	 *
	 * @param agency   its id
	 * @param platform id, one of the study
	 * @param handle   empty for feeds, and blogs of the site itself
	 * @param url      of the account
	 * @param evidence address of the page, or where it lies
	 */
	public record FoundAccount(String agency, String platform, String handle, String url, String evidence) {

		/** A key that is equal for all links to one account. */
		Optional<String> key() {
			return handle.isEmpty() ? Optional.empty() : Optional.of(agency + ' ' + platform + ' ' + handle.toLowerCase(Locale.ROOT));
		}
	}
}
