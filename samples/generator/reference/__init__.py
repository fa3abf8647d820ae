"""Reference data beside the returns: areas, postcode sectors, Ofsted's providers and schools, made up to fit them."""
