// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.model.TheoryPack;

/**
 * The theory packs at hand, each in one version or several. Immutable.
 *
 * @param packs     in any order, none twice
 * @param onRequest versions that only who asks for them gets, each as id and version with a blank between
 */
public record PackVersions(List<TheoryPack> packs, Set<String> onRequest) {

	/** Copies its collections. */
	public PackVersions {
		packs = List.copyOf(packs);
		onRequest = Set.copyOf(onRequest);
	}

	/** Packs of which the newest is for everybody. */
	public PackVersions(List<TheoryPack> packs) {
		this(packs, Set.of());
	}

	/** The newest version of each pack, but for those that only who asks for them gets: what new studies take. */
	public List<TheoryPack> newest() {
		Map<String, TheoryPack> newest = new LinkedHashMap<>();
		packs.stream().filter(it -> !onRequest.contains(it.getId() + " " + it.getVersion())).forEach(it -> newest.merge(it.getId(), it,
				(one, other) -> compare(one.getVersion(), other.getVersion()) < 0 ? other : one));
		return List.copyOf(newest.values());
	}

	/** The newest version of a pack. */
	public Optional<TheoryPack> newest(String id) {
		return newest().stream().filter(it -> it.getId().equals(id)).findFirst();
	}

	/** One version of a pack. */
	public Optional<TheoryPack> find(String id, String version) {
		return packs.stream().filter(it -> it.getId().equals(id) && Objects.equals(it.getVersion(), version)).findFirst();
	}

	/** The version of a pack beyond the newest that who asks for it gets; empty when there is none. */
	public Optional<TheoryPack> beyond(String id) {
		List<TheoryPack> all = versions(id);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(it -> onRequest.contains(it.getId() + " " + it.getVersion()));
	}

	/** The newest version of each pack that no new study takes by itself: theories that an analyst adds. */
	public List<TheoryPack> further() {
		Set<String> taken = newest().stream().map(TheoryPack::getId).collect(Collectors.toSet());
		return packs.stream().map(TheoryPack::getId).distinct().filter(it -> !taken.contains(it)).map(it -> versions(it).getLast()).toList();
	}

	/** All versions of a pack, oldest first. */
	public List<TheoryPack> versions(String id) {
		return packs.stream().filter(it -> it.getId().equals(id))
				.sorted(Comparator.comparing(TheoryPack::getVersion, PackVersions::compare)).toList();
	}

	/** Order of versions: numbers between dots by their value, so that 1.10 comes after 1.9; no version comes first. */
	public static int compare(String one, String other) {
		List<String> left = parts(one);
		List<String> right = parts(other);
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			String a = i < left.size() ? left.get(i) : "0";
			String b = i < right.size() ? right.get(i) : "0";
			boolean numbers = a.matches("\\d{1,9}") && b.matches("\\d{1,9}");
			int order = numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	private static List<String> parts(@Nullable String version) {
		return version == null ? new ArrayList<>() : List.of(version.split("\\."));
	}
}
