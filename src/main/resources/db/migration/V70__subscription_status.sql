-- Whether a customer has something suspended is asked at every sale, however much the customer has (P16).
drop index subscription_customer;
create index subscription_customer on subscription (customer, product_key, status);
