// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.HashMap;
import java.util.Map;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.AccountKey;
import org.palier.corpus.Post;
import org.palier.study.attribution.Attribution;

/** Which body wrote a post: whose accounts are counted as one cluster. An account of no agency is a body of its own. */
final class Writers {

	/** By platform and account. An account that changed hands is of who had it last. */
	private final Map<String, Integer> agencies = new HashMap<>();

	Writers(Attribution attribution) {
		for (AccountAgency line : attribution.linesOfHolders()) {
			if (line.agency() >= 0) {
				agencies.put(key(line.platform(), line.account()), line.agency());
			}
		}
	}

	/** A name of the body; of no meaning elsewhere. */
	String of(Post post) {
		String account = key(post.platform(), AccountKey.ofAuthor(post).text());
		Integer agency = agencies.get(account);
		return agency == null ? account : "#" + agency;
	}

	private static String key(String platform, String account) {
		return platform + "|" + account;
	}
}
