// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The first grid was silent for seconds while an extender of services read the manifest of every bundle. */
class CollectionFactoriesTest {

	@Test
	void noExtenderOfServicesIsStartedForThem() throws Exception {
		new CollectionFactories().prepare();

		assertThat(bundle("org.apache.aries.spifly.dynamic.bundle").getState()).isNotEqualTo(Bundle.ACTIVE);
	}

	/** A factory that was not found is a proxy, which throws at the first call. */
	@ParameterizedTest
	@ValueSource(strings = { "Lists", "Sets", "Maps", "SortedMaps", "primitive.IntLists", "primitive.IntSets", "primitive.IntObjectMaps",
			"primitive.ObjectIntMaps" })
	void factoriesAreFound(String holder) throws Exception {
		new CollectionFactories().prepare();

		Class<?> type = bundle("org.eclipse.collections.api").loadClass("org.eclipse.collections.api.factory." + holder);
		for (Field each : type.getFields()) {
			if (Modifier.isStatic(each.getModifiers())) {
				assertThat(Proxy.isProxyClass(each.get(null).getClass())).as(each.getName()).isFalse();
			}
		}
	}

	private static Bundle bundle(String name) {
		return Arrays.stream(FrameworkUtil.getBundle(CensusEditor.class).getBundleContext().getBundles())
				.filter(it -> name.equals(it.getSymbolicName()))
				.findFirst().orElseThrow();
	}
}
