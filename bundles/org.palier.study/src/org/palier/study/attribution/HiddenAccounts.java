// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The accounts of a study by what stands for them where an import hid names. */
final class HiddenAccounts {

	/** A hash on a platform, or a mapping by hand that names one. */
	private record Hidden(String platform, String text) {
	}

	private final AccountHash hash;
	private final Map<Hidden, Set<Claim>> claims = new HashMap<>();
	private final Map<Hidden, Integer> mapped = new HashMap<>();

	HiddenAccounts(AccountHash hash) {
		this.hash = hash;
	}

	void add(String platform, String name, Set<Claim> claimed) {
		claims.computeIfAbsent(new Hidden(platform, hash.of(platform, name)), it -> new LinkedHashSet<>()).addAll(claimed);
	}

	/** @param account text of an account key */
	void addMapped(String platform, String account, Integer agency) {
		int name = account.startsWith("@") ? 1 : account.indexOf(':') + 1;
		mapped.put(new Hidden(platform, account.substring(0, name) + hash.of(platform, account.substring(name))), agency);
	}

	Set<Claim> claims(String platform, String text) {
		return claims.getOrDefault(new Hidden(platform, text), Set.of());
	}

	@Nullable Integer mapped(String platform, String account) {
		return mapped.get(new Hidden(platform, account));
	}
}
