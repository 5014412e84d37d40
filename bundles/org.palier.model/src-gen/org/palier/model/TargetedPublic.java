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
 * A representation of the literals of the enumeration '<em><b>Targeted Public</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whom an agency addresses (Yates and Arbour 2013, § 32).
 * <!-- end-model-doc -->
 * @see org.palier.model.PalierPackage#getTargetedPublic()
 * @model
 * @generated
 */
public enum TargetedPublic implements Enumerator {
	/**
	 * The '<em><b>Opinion leaders</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leaders of opinion: journalists, resource persons, interest groups, bloggers.
	 * <!-- end-model-doc -->
	 * @see #OPINION_LEADERS_VALUE
	 * @generated
	 * @ordered
	 */
	OPINION_LEADERS(0, "opinion_leaders", "opinion_leaders"),

	/**
	 * The '<em><b>Youth</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The young.
	 * <!-- end-model-doc -->
	 * @see #YOUTH_VALUE
	 * @generated
	 * @ordered
	 */
	YOUTH(1, "youth", "youth"),

	/**
	 * The '<em><b>Clientele</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those whom it serves.
	 * <!-- end-model-doc -->
	 * @see #CLIENTELE_VALUE
	 * @generated
	 * @ordered
	 */
	CLIENTELE(2, "clientele", "clientele"),

	/**
	 * The '<em><b>Everybody</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everybody.
	 * <!-- end-model-doc -->
	 * @see #EVERYBODY_VALUE
	 * @generated
	 * @ordered
	 */
	EVERYBODY(3, "everybody", "everybody");

	/**
	 * The '<em><b>Opinion leaders</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leaders of opinion: journalists, resource persons, interest groups, bloggers.
	 * <!-- end-model-doc -->
	 * @see #OPINION_LEADERS
	 * @model name="opinion_leaders"
	 * @generated
	 * @ordered
	 */
	public static final int OPINION_LEADERS_VALUE = 0;

	/**
	 * The '<em><b>Youth</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The young.
	 * <!-- end-model-doc -->
	 * @see #YOUTH
	 * @model name="youth"
	 * @generated
	 * @ordered
	 */
	public static final int YOUTH_VALUE = 1;

	/**
	 * The '<em><b>Clientele</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those whom it serves.
	 * <!-- end-model-doc -->
	 * @see #CLIENTELE
	 * @model name="clientele"
	 * @generated
	 * @ordered
	 */
	public static final int CLIENTELE_VALUE = 2;

	/**
	 * The '<em><b>Everybody</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everybody.
	 * <!-- end-model-doc -->
	 * @see #EVERYBODY
	 * @model name="everybody"
	 * @generated
	 * @ordered
	 */
	public static final int EVERYBODY_VALUE = 3;

	/**
	 * An array of all the '<em><b>Targeted Public</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TargetedPublic[] VALUES_ARRAY =
		new TargetedPublic[] {
			OPINION_LEADERS,
			YOUTH,
			CLIENTELE,
			EVERYBODY,
		};

	/**
	 * A public read-only list of all the '<em><b>Targeted Public</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TargetedPublic> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Targeted Public</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetedPublic get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TargetedPublic result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Targeted Public</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetedPublic getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TargetedPublic result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Targeted Public</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetedPublic get(int value) {
		switch (value) {
			case OPINION_LEADERS_VALUE: return OPINION_LEADERS;
			case YOUTH_VALUE: return YOUTH;
			case CLIENTELE_VALUE: return CLIENTELE;
			case EVERYBODY_VALUE: return EVERYBODY;
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
	private TargetedPublic(int value, String name, String literal) {
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
	
} //TargetedPublic
