// SPDX-License-Identifier: EPL-2.0
package org.palier.verify.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * A comparison of the files of an installation with its bill of materials. It finds a damaged disk and a file that somebody exchanged;
 * only the signature of the archive shows that the bill was exchanged too. Files that the platform itself rewrites ({@code configuration},
 * {@code p2}, {@code artifacts.xml}) are not judged.
 *
 * @param same    how many files are as they were shipped
 * @param changed paths of files with other content
 * @param missing paths of files that are gone
 * @param added   paths of files that did not come with Palier, such as plug-ins of the house
 */
public record InstallationCheck(int same, List<String> changed, List<String> missing, List<String> added) {

	private static final Wording WORDS = new Wording(InstallationCheck.class, "messages");

	public InstallationCheck {
		changed = List.copyOf(changed);
		missing = List.copyOf(missing);
		added = List.copyOf(added);
	}

	/**
	 * Reads each file of an installation once, half a gigabyte in a second or two.
	 *
	 * @return empty where the installation has no bill: it was not made by a build of the products
	 * @throws IOException when a file, or the bill, cannot be read
	 */
	public static Optional<InstallationCheck> of(Path installation) throws IOException {
		Optional<BillOfMaterials> bill = BillOfMaterials.of(installation);
		return bill.isPresent() ? Optional.of(compared(new InstalledFiles(installation), bill.orElseThrow().files())) : Optional.empty();
	}

	private static InstallationCheck compared(InstalledFiles installed, SortedMap<String, String> shipped) throws IOException {
		List<String> judged = installed.paths().stream().filter(it -> !InstalledFiles.isRewritten(it)).toList();
		SortedMap<String, String> there = installed.digests(judged.stream().filter(shipped::containsKey).toList());
		List<String> changed = there.entrySet().stream().filter(it -> !it.getValue().equals(shipped.get(it.getKey())))
				.map(Map.Entry::getKey).toList();
		List<String> missing = shipped.keySet().stream().filter(it -> !InstalledFiles.isRewritten(it) && !there.containsKey(it)).toList();
		return new InstallationCheck(there.size() - changed.size(), changed, missing,
				judged.stream().filter(it -> !shipped.containsKey(it)).toList());
	}

	/** Whether each file that was shipped is there as it was. */
	public boolean holds() {
		return changed.isEmpty() && missing.isEmpty();
	}

	/** The result: a sentence for each kind of difference and a line for each file. */
	public List<Bilingual> sentences() {
		List<Bilingual> sentences = new ArrayList<>();
		sentences.add(WORDS.text(holds() ? "holds" : "differs", same, same + changed.size() + missing.size()));
		list(changed, "changed", sentences);
		list(missing, "missing", sentences);
		list(added, "added", sentences);
		return sentences;
	}

	private static void list(List<String> paths, String key, List<Bilingual> sentences) {
		if (!paths.isEmpty()) {
			sentences.add(WORDS.text(key, paths.size()));
			paths.forEach(it -> sentences.add(Bilingual.same("  " + it)));
		}
	}
}
