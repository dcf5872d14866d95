-- What the ledger began with has a list line and a fee of two decimals, whatever the currency. Rows of that kind have no
-- subscription. Those that are on a statement stay as they are: a statement never changes.
update sale set list_line = trunc(list_price * quantity, 0)
where subscription_id is null
  and list_currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF',
    'XOF', 'XPF')
  and not exists (select 1 from statement_line l where l.sale_id = sale.id);

update sale set list_line = trunc(list_price * quantity, 3)
where subscription_id is null
  and list_currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND')
  and not exists (select 1 from statement_line l where l.sale_id = sale.id);

update sale set fee = round(line * 0.03, 0), payout = line - round(line * 0.03, 0)
where subscription_id is null
  and currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF',
    'XOF', 'XPF')
  and not exists (select 1 from statement_line l where l.sale_id = sale.id);

update sale set fee = round(line * 0.03, 3), payout = line - round(line * 0.03, 3)
where subscription_id is null
  and currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND')
  and not exists (select 1 from statement_line l where l.sale_id = sale.id);
