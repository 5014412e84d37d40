// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of runs that are known where a study is read. A room declares its kinds in classes of its own, each with one line in the file
 * {@code META-INF/services/org.palier.study.runs.RunKind} of its sources. A room below can read by it what a room above it did.
 *
 * @param known one of each id
 */
public record RunKinds(List<RunKind> known) {

	/**
	 * The kinds of the available rooms. On a class path, Java finds their files by itself. In OSGi, the manifests of
	 * the rooms say that they are buddies of this one, because a bundle sees no bundle above it.
	 */
	public static final RunKinds OF_PALIER = new RunKinds(
			ServiceLoader.load(RunKind.class, RunKinds.class.getClassLoader()).stream().map(Provider::get).toList());

	/** Copies its list. */
	public RunKinds {
		known = List.copyOf(known);
	}

	/** The kind of an id. @param id may be null, as in a study that was written by hand */
	public RunKind of(@Nullable String id) {
		return known.stream().filter(it -> it.id().equals(id)).findFirst().orElseGet(() -> new UnknownKind(String.valueOf(id)));
	}

	/** The kind of a recorded run. */
	public RunKind of(RunManifest manifest) {
		return of(manifest.kind());
	}
}
