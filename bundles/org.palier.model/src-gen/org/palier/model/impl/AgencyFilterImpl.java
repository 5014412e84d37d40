/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.AgencyCategory;
import org.palier.model.AgencyFilter;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agency Filter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.AgencyFilterImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyFilterImpl#getJurisdictions <em>Jurisdictions</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyFilterImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyFilterImpl#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyFilterImpl#getMaximumSize <em>Maximum Size</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgencyFilterImpl extends MinimalEObjectImpl.Container implements AgencyFilter {
	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<AgencyCategory> categories;

	/**
	 * The cached value of the '{@link #getJurisdictions() <em>Jurisdictions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdictions()
	 * @generated
	 * @ordered
	 */
	protected EList<Jurisdiction> jurisdictions;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<String> fields;

	/**
	 * The default value of the '{@link #getMinimumSize() <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINIMUM_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumSize() <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSize()
	 * @generated
	 * @ordered
	 */
	protected Integer minimumSize = MINIMUM_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSize() <em>Maximum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAXIMUM_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumSize() <em>Maximum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSize()
	 * @generated
	 * @ordered
	 */
	protected Integer maximumSize = MAXIMUM_SIZE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgencyFilterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.AGENCY_FILTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgencyCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectEList<AgencyCategory>(AgencyCategory.class, this, PalierPackage.AGENCY_FILTER__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Jurisdiction> getJurisdictions() {
		if (jurisdictions == null) {
			jurisdictions = new EObjectEList<Jurisdiction>(Jurisdiction.class, this, PalierPackage.AGENCY_FILTER__JURISDICTIONS);
		}
		return jurisdictions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFields() {
		if (fields == null) {
			fields = new EDataTypeUniqueEList<String>(String.class, this, PalierPackage.AGENCY_FILTER__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinimumSize() {
		return minimumSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumSize(Integer newMinimumSize) {
		Integer oldMinimumSize = minimumSize;
		minimumSize = newMinimumSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY_FILTER__MINIMUM_SIZE, oldMinimumSize, minimumSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaximumSize() {
		return maximumSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSize(Integer newMaximumSize) {
		Integer oldMaximumSize = maximumSize;
		maximumSize = newMaximumSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY_FILTER__MAXIMUM_SIZE, oldMaximumSize, maximumSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.AGENCY_FILTER__CATEGORIES:
				return getCategories();
			case PalierPackage.AGENCY_FILTER__JURISDICTIONS:
				return getJurisdictions();
			case PalierPackage.AGENCY_FILTER__FIELDS:
				return getFields();
			case PalierPackage.AGENCY_FILTER__MINIMUM_SIZE:
				return getMinimumSize();
			case PalierPackage.AGENCY_FILTER__MAXIMUM_SIZE:
				return getMaximumSize();
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
			case PalierPackage.AGENCY_FILTER__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends AgencyCategory>)newValue);
				return;
			case PalierPackage.AGENCY_FILTER__JURISDICTIONS:
				getJurisdictions().clear();
				getJurisdictions().addAll((Collection<? extends Jurisdiction>)newValue);
				return;
			case PalierPackage.AGENCY_FILTER__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends String>)newValue);
				return;
			case PalierPackage.AGENCY_FILTER__MINIMUM_SIZE:
				setMinimumSize((Integer)newValue);
				return;
			case PalierPackage.AGENCY_FILTER__MAXIMUM_SIZE:
				setMaximumSize((Integer)newValue);
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
			case PalierPackage.AGENCY_FILTER__CATEGORIES:
				getCategories().clear();
				return;
			case PalierPackage.AGENCY_FILTER__JURISDICTIONS:
				getJurisdictions().clear();
				return;
			case PalierPackage.AGENCY_FILTER__FIELDS:
				getFields().clear();
				return;
			case PalierPackage.AGENCY_FILTER__MINIMUM_SIZE:
				setMinimumSize(MINIMUM_SIZE_EDEFAULT);
				return;
			case PalierPackage.AGENCY_FILTER__MAXIMUM_SIZE:
				setMaximumSize(MAXIMUM_SIZE_EDEFAULT);
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
			case PalierPackage.AGENCY_FILTER__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case PalierPackage.AGENCY_FILTER__JURISDICTIONS:
				return jurisdictions != null && !jurisdictions.isEmpty();
			case PalierPackage.AGENCY_FILTER__FIELDS:
				return fields != null && !fields.isEmpty();
			case PalierPackage.AGENCY_FILTER__MINIMUM_SIZE:
				return MINIMUM_SIZE_EDEFAULT == null ? minimumSize != null : !MINIMUM_SIZE_EDEFAULT.equals(minimumSize);
			case PalierPackage.AGENCY_FILTER__MAXIMUM_SIZE:
				return MAXIMUM_SIZE_EDEFAULT == null ? maximumSize != null : !MAXIMUM_SIZE_EDEFAULT.equals(maximumSize);
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
		result.append(" (fields: ");
		result.append(fields);
		result.append(", minimumSize: ");
		result.append(minimumSize);
		result.append(", maximumSize: ");
		result.append(maximumSize);
		result.append(')');
		return result.toString();
	}

} //AgencyFilterImpl
