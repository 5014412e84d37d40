// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.palier.model.PalierFactory;
import org.palier.model.TheoryPack;

class PackVersionsTest {

	@Test
	void newestIsByNumberAndNotByLetter() {
		var versions = new PackVersions(List.of(pack("a", "1.9"), pack("a", "1.10"), pack("b", "2"), pack("a", "1.2")));

		assertThat(versions.newest()).extracting(TheoryPack::getVersion).containsExactly("1.10", "2");
		assertThat(versions.versions("a")).extracting(TheoryPack::getVersion).containsExactly("1.2", "1.9", "1.10");
		assertThat(versions.find("a", "1.2")).isPresent();
		assertThat(versions.newest("c")).isEmpty();
	}

	@Test
	void whatNoNewStudyTakesIsThereForWhoAsks() {
		var versions = new PackVersions(List.of(pack("a", "1"), pack("a", "2"), pack("b", "1"), pack("b", "1.1")), Set.of("a 2", "b 1", "b 1.1"));

		assertThat(versions.newest()).extracting(TheoryPack::getVersion).containsExactly("1");
		assertThat(versions.further()).extracting(TheoryPack::getId, TheoryPack::getVersion).containsExactly(tuple("b", "1.1"));
	}

	@Test
	void zeroesAtTheEndChangeNothing() {
		assertThat(PackVersions.compare("1", "1.0")).isZero();
		assertThat(PackVersions.compare(null, "1.0")).isNegative();
		assertThat(PackVersions.compare("1.0.1", "1.0")).isPositive();
	}

	private static TheoryPack pack(String id, String version) {
		TheoryPack pack = PalierFactory.eINSTANCE.createTheoryPack();
		pack.setId(id);
		pack.setVersion(version);
		return pack;
	}
}
