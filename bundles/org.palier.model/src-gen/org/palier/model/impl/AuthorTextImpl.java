/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.palier.model.AuthorText;
import org.palier.model.PalierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Author Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.AuthorTextImpl#getFr <em>Fr</em>}</li>
 *   <li>{@link org.palier.model.impl.AuthorTextImpl#getEn <em>En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AuthorTextImpl extends MinimalEObjectImpl.Container implements AuthorText {
	/**
	 * The cached value of the '{@link #getFr() <em>Fr</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFr()
	 * @generated
	 * @ordered
	 */
	protected EList<String> fr;

	/**
	 * The cached value of the '{@link #getEn() <em>En</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEn()
	 * @generated
	 * @ordered
	 */
	protected EList<String> en;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AuthorTextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.AUTHOR_TEXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFr() {
		if (fr == null) {
			fr = new EDataTypeEList<String>(String.class, this, PalierPackage.AUTHOR_TEXT__FR);
		}
		return fr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEn() {
		if (en == null) {
			en = new EDataTypeEList<String>(String.class, this, PalierPackage.AUTHOR_TEXT__EN);
		}
		return en;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.AUTHOR_TEXT__FR:
				return getFr();
			case PalierPackage.AUTHOR_TEXT__EN:
				return getEn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.AUTHOR_TEXT__FR:
				getFr().clear();
				getFr().addAll((Collection<? extends String>)newValue);
				return;
			case PalierPackage.AUTHOR_TEXT__EN:
				getEn().clear();
				getEn().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.AUTHOR_TEXT__FR:
				getFr().clear();
				return;
			case PalierPackage.AUTHOR_TEXT__EN:
				getEn().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.AUTHOR_TEXT__FR:
				return fr != null && !fr.isEmpty();
			case PalierPackage.AUTHOR_TEXT__EN:
				return en != null && !en.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (fr: ");
		result.append(fr);
		result.append(", en: ");
		result.append(en);
		result.append(')');
		return result.toString();
	}

} //AuthorTextImpl
