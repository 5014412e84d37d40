/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Allocation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How posts are shared out among strata.
 * <!-- end-model-doc -->
 * @see org.palier.model.PalierPackage#getAllocation()
 * @model
 * @generated
 */
public enum Allocation implements Enumerator {
	/**
	 * The '<em><b>Proportional</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the posts that each stratum has.
	 * <!-- end-model-doc -->
	 * @see #PROPORTIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	PROPORTIONAL(0, "proportional", "proportional"),

	/**
	 * The '<em><b>Equal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same number for each stratum, as far as it has them.
	 * <!-- end-model-doc -->
	 * @see #EQUAL_VALUE
	 * @generated
	 * @ordered
	 */
	EQUAL(1, "equal", "equal"),

	/**
	 * The '<em><b>Neyman</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By posts and standard deviation of each stratum (Cochran 1977, § 5.5).
	 * <!-- end-model-doc -->
	 * @see #NEYMAN_VALUE
	 * @generated
	 * @ordered
	 */
	NEYMAN(2, "neyman", "neyman"),

	/**
	 * The '<em><b>By hand</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As somebody said for each stratum.
	 * <!-- end-model-doc -->
	 * @see #BY_HAND_VALUE
	 * @generated
	 * @ordered
	 */
	BY_HAND(3, "by_hand", "by_hand");

	/**
	 * The '<em><b>Proportional</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the posts that each stratum has.
	 * <!-- end-model-doc -->
	 * @see #PROPORTIONAL
	 * @model name="proportional"
	 * @generated
	 * @ordered
	 */
	public static final int PROPORTIONAL_VALUE = 0;

	/**
	 * The '<em><b>Equal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same number for each stratum, as far as it has them.
	 * <!-- end-model-doc -->
	 * @see #EQUAL
	 * @model name="equal"
	 * @generated
	 * @ordered
	 */
	public static final int EQUAL_VALUE = 1;

	/**
	 * The '<em><b>Neyman</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By posts and standard deviation of each stratum (Cochran 1977, § 5.5).
	 * <!-- end-model-doc -->
	 * @see #NEYMAN
	 * @model name="neyman"
	 * @generated
	 * @ordered
	 */
	public static final int NEYMAN_VALUE = 2;

	/**
	 * The '<em><b>By hand</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As somebody said for each stratum.
	 * <!-- end-model-doc -->
	 * @see #BY_HAND
	 * @model name="by_hand"
	 * @generated
	 * @ordered
	 */
	public static final int BY_HAND_VALUE = 3;

	/**
	 * An array of all the '<em><b>Allocation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Allocation[] VALUES_ARRAY =
		new Allocation[] {
			PROPORTIONAL,
			EQUAL,
			NEYMAN,
			BY_HAND,
		};

	/**
	 * A public read-only list of all the '<em><b>Allocation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Allocation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Allocation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Allocation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Allocation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Allocation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Allocation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Allocation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Allocation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Allocation get(int value) {
		switch (value) {
			case PROPORTIONAL_VALUE: return PROPORTIONAL;
			case EQUAL_VALUE: return EQUAL;
			case NEYMAN_VALUE: return NEYMAN;
			case BY_HAND_VALUE: return BY_HAND;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Allocation(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Allocation
