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
 * What a scan of the sites of a study came to.
 *
 * @param run       id of the run
 * @param links     of all pages that were read
 * @param notRead   how many pages were not read, by the reason; a reason that is not named has none
 * @param found     accounts, feeds and blogs of agencies, each once
 * @param looked    agencies of which at least one page was read
 * @param nobodys   pages of which nothing tells whose they are, by name
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

	/** What a reader should know of what was left out. */
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

	/** What its manifest counts. */
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
	 * Something that makes an agency present.
	 *
	 * @param agency   its id
	 * @param platform id, one of the study
	 * @param handle   empty for feeds, and blogs of the site itself
	 * @param url      of the account
	 * @param evidence address of the page, or where it lies
	 */
	public record FoundAccount(String agency, String platform, String handle, String url, String evidence) {

		/** The same account, however it was linked. */
		Optional<String> key() {
			return handle.isEmpty() ? Optional.empty() : Optional.of(agency + ' ' + platform + ' ' + handle.toLowerCase(Locale.ROOT));
		}
	}
}
