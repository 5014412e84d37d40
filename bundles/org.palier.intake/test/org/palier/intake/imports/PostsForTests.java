// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.List;

import org.palier.files.ImportRequest;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/** Reads posts for tests, when it is asked by its id: it recognises nothing and has no options. */
public abstract class PostsForTests implements Importer {

	private final String id;

	protected PostsForTests(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual name() {
		return Bilingual.same(id);
	}

	@Override
	public Bilingual description() {
		return name();
	}

	@Override
	public List<PartOption> options() {
		return List.of();
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	@Override
	public boolean recognises(ImportRequest request) {
		return false;
	}
}
