// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.codebook.theory.PackVersions;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.model.TheoryPack;

/**
 * Packs as persons name them: PACK for the newest version, or PACK:VERSION.
 *
 * @param versions the packs installed
 */
public record PackNames(PackVersions versions) {

	/** The pack that is meant. @throws RefusedException when it is not installed */
	public TheoryPack find(String name) throws RefusedException {
		int colon = name.indexOf(':');
		var found = colon < 0 ? versions.newest(name).or(() -> versions.beyond(name))
				: versions.find(name.substring(0, colon), name.substring(colon + 1));
		return found.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("theory.no_such", name, installed())));
	}

	/**
	 * Returns the packs that a study takes: the newest of each, but for those of which another version is asked for.
	 *
	 * @throws RefusedException when one is not installed
	 */
	public List<TheoryPack> taken(List<String> asked) throws RefusedException {
		List<TheoryPack> packs = new ArrayList<>(versions.newest());
		for (String each : asked) {
			TheoryPack wanted = find(each);
			packs.removeIf(it -> it.getId().equals(wanted.getId()));
			packs.add(wanted);
		}
		return packs;
	}

	private String installed() {
		return versions.packs().stream().map(it -> it.getId() + ":" + it.getVersion()).sorted().collect(Collectors.joining(", "));
	}
}
