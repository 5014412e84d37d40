// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.HashSet;
import java.util.Set;

import org.palier.ground.text.CensusIds;
import org.palier.model.Agencies;
import org.palier.model.Study;

/**
 * Ids for accounts that are new to a study: of the platform and the handle, else the address, and a number where that is taken.
 */
public final class AccountIds {

	private final Set<String> taken = new HashSet<>();

	/** Those of a study are taken. */
	public AccountIds(Study study) {
		Agencies.of(study).flatMap(it -> it.getPresences().stream()).flatMap(it -> it.getAccounts().stream())
				.forEach(it -> taken.add(it.getId()));
	}

	/**
	 * An id that no other account has, nor will get.
	 *
	 * @param platform id of the platform
	 * @param handle   empty when none is known
	 * @param url      empty when none is known
	 */
	public String take(String platform, String handle, String url) {
		String stem = platform + "." + CensusIds.of(handle.isEmpty() ? url : handle);
		String id = stem;
		for (int i = 2; !taken.add(id); i++) {
			id = stem + "-" + i;
		}
		return id;
	}
}
