// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.palier.core.indicators.Indicator.Part;
import org.palier.core.text.Bilingual;

/** A kind of change of a plug-in, asked once for all that it says of itself, so that forms and checks cannot fail on it. */
public final class GuardedChangeKind implements ChangeKind {

	private final ChangeKind kind;
	private final String id;
	private final Bilingual title;
	private final Bilingual description;
	private final List<ChangeParameter> parameters;
	private final Set<Part> changes;

	/**
	 * Whatever the kind throws comes out.
	 *
	 * @throws IllegalArgumentException when two parameters have one id
	 */
	public GuardedChangeKind(ChangeKind kind) {
		this.kind = kind;
		this.id = Objects.requireNonNull(kind.id(), "id");
		this.title = Objects.requireNonNull(kind.title(), "title");
		this.description = Objects.requireNonNull(kind.description(), "description");
		this.parameters = List.copyOf(kind.parameters());
		this.changes = Set.copyOf(kind.changes());
		var ids = new HashSet<String>();
		for (ChangeParameter parameter : parameters) {
			if (!ids.add(parameter.id())) {
				throw new IllegalArgumentException("parameter " + parameter.id() + " twice");
			}
		}
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual title() {
		return title;
	}

	@Override
	public Bilingual description() {
		return description;
	}

	@Override
	public List<ChangeParameter> parameters() {
		return parameters;
	}

	@Override
	public Set<Part> changes() {
		return changes;
	}

	@Override
	public void census(ChangeValues values, ChangedCensus census) {
		kind.census(values, census);
	}

	@Override
	public void posts(ChangeValues values, ChangedPosts posts) {
		kind.posts(values, posts);
	}

	@Override
	public void work(ChangeValues values, ChangedWork work) {
		kind.work(values, work);
	}
}
